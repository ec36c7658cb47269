target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 9
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 10
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 11
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v239, %moved207 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  %v58 = add nsw i64 %v55, 64
  %v59 = icmp sle i64 %v58, %v51
  %v60 = icmp eq i64 %v15, 4
  %v61 = and i1 %v59, %v60
  br i1 %v61, label %whole_tile62, label %part63
whole_tile62:
  %v65 = mul nsw i64 %v55, 4
  %v66 = getelementptr i8, ptr %v44, i64 %v65
  %v67 = load <16 x float>, ptr %v66, align 1, !invariant.load !0
  %v68 = shufflevector <16 x float> %v67, <16 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <16 x float> %v68, ptr %scratch, align 4
  %v69 = getelementptr i8, ptr %v66, i64 64
  %v70 = load <16 x float>, ptr %v69, align 1, !invariant.load !0
  %v71 = shufflevector <16 x float> %v70, <16 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v72 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v71, ptr %v72, align 4
  %v73 = getelementptr i8, ptr %v66, i64 128
  %v74 = load <16 x float>, ptr %v73, align 1, !invariant.load !0
  %v75 = shufflevector <16 x float> %v74, <16 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v76 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v75, ptr %v76, align 4
  %v77 = getelementptr i8, ptr %v66, i64 192
  %v78 = load <16 x float>, ptr %v77, align 1, !invariant.load !0
  %v79 = shufflevector <16 x float> %v78, <16 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v80 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v79, ptr %v80, align 4
  br label %moved64
part63:
  br label %gather_head81
gather_head81:
  %v84 = phi i64 [ 0, %part63 ], [ %v93, %gather82 ]
  %v85 = icmp slt i64 %v84, 64
  br i1 %v85, label %gather82, label %gather_done83
gather82:
  %v86 = add nsw i64 %v55, %v84
  %v87 = icmp slt i64 %v86, %v57
  %v88 = select i1 %v87, i64 %v86, i64 %v57
  %v89 = mul nsw i64 %v88, %v15
  %v90 = getelementptr i8, ptr %v44, i64 %v89
  %v91 = load float, ptr %v90, align 1, !invariant.load !0
  %v92 = getelementptr float, ptr %scratch, i64 %v84
  store float %v91, ptr %v92
  %v93 = add nsw i64 %v84, 1
  br label %gather_head81
gather_done83:
  br label %moved64
moved64:
  %v94 = getelementptr i8, ptr %scratch, i64 64
  %v95 = getelementptr i8, ptr %scratch, i64 128
  %v96 = getelementptr i8, ptr %scratch, i64 192
  %v97 = load <16 x float>, ptr %scratch, align 64
  %v98 = load <16 x float>, ptr %v94, align 64
  %v99 = load <16 x float>, ptr %v95, align 64
  %v100 = load <16 x float>, ptr %v96, align 64
  %v107 = getelementptr i64, ptr %v36, i64 2
  %v108 = load i64, ptr %v107, align 8, !invariant.load !0
  %v109 = getelementptr i64, ptr %v36, i64 3
  %v110 = load i64, ptr %v109, align 8, !invariant.load !0
  br label %interval_head101
interval_head101:
  %v111 = phi i64 [ %v108, %moved64 ], [ %v196, %interval_end105 ]
  %v112 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v127, %interval_end105 ]
  %v113 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v128, %interval_end105 ]
  %v114 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v129, %interval_end105 ]
  %v115 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v130, %interval_end105 ]
  %v116 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v131, %interval_end105 ]
  %v117 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v132, %interval_end105 ]
  %v118 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v133, %interval_end105 ]
  %v119 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v134, %interval_end105 ]
  %v120 = icmp slt i64 %v111, %v110
  br i1 %v120, label %interval102, label %columns_done106
interval102:
  %v121 = mul nsw i64 %v111, 16
  %v122 = getelementptr i8, ptr %v24, i64 %v121
  %v123 = load i64, ptr %v122, align 8, !invariant.load !0
  %v124 = getelementptr i64, ptr %v122, i64 1
  %v125 = load i64, ptr %v124, align 8, !invariant.load !0
  br label %chunk_head103
chunk_head103:
  %v126 = phi i64 [ %v123, %interval102 ], [ %v139, %column_done143 ]
  %v127 = phi <16 x float> [ %v112, %interval102 ], [ %v170, %column_done143 ]
  %v128 = phi <16 x float> [ %v113, %interval102 ], [ %v171, %column_done143 ]
  %v129 = phi <16 x float> [ %v114, %interval102 ], [ %v172, %column_done143 ]
  %v130 = phi <16 x float> [ %v115, %interval102 ], [ %v173, %column_done143 ]
  %v131 = phi <16 x float> [ %v116, %interval102 ], [ %v190, %column_done143 ]
  %v132 = phi <16 x float> [ %v117, %interval102 ], [ %v191, %column_done143 ]
  %v133 = phi <16 x float> [ %v118, %interval102 ], [ %v192, %column_done143 ]
  %v134 = phi <16 x float> [ %v119, %interval102 ], [ %v193, %column_done143 ]
  %v135 = icmp slt i64 %v126, %v125
  %v136 = load volatile i64, ptr %v26, align 8
  %v137 = icmp eq i64 %v136, 0
  %v138 = and i1 %v135, %v137
  br i1 %v138, label %chunk104, label %interval_end105
chunk104:
  %v139 = add nsw i64 %v126, 256
  %v140 = icmp slt i64 %v139, %v125
  %v141 = select i1 %v140, i64 %v139, i64 %v125
  br label %column142
column142:
  %v144 = phi i64 [ %v126, %chunk104 ], [ %v194, %column142 ]
  %v145 = phi <16 x float> [ %v127, %chunk104 ], [ %v170, %column142 ]
  %v146 = phi <16 x float> [ %v128, %chunk104 ], [ %v171, %column142 ]
  %v147 = phi <16 x float> [ %v129, %chunk104 ], [ %v172, %column142 ]
  %v148 = phi <16 x float> [ %v130, %chunk104 ], [ %v173, %column142 ]
  %v149 = phi <16 x float> [ %v131, %chunk104 ], [ %v190, %column142 ]
  %v150 = phi <16 x float> [ %v132, %chunk104 ], [ %v191, %column142 ]
  %v151 = phi <16 x float> [ %v133, %chunk104 ], [ %v192, %column142 ]
  %v152 = phi <16 x float> [ %v134, %chunk104 ], [ %v193, %column142 ]
  %v153 = mul nsw i64 %v144, %v21
  %v154 = getelementptr i8, ptr %v48, i64 %v153
  %v155 = load float, ptr %v154, align 1, !invariant.load !0
  %v156 = insertelement <16 x float> poison, float %v155, i64 0
  %v157 = shufflevector <16 x float> %v156, <16 x float> poison, <16 x i32> zeroinitializer
  %v158 = fsub contract <16 x float> %v97, %v157
  %v159 = fsub contract <16 x float> %v98, %v157
  %v160 = fsub contract <16 x float> %v99, %v157
  %v161 = fsub contract <16 x float> %v100, %v157
  %v162 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v158)
  %v163 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v159)
  %v164 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v160)
  %v165 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v161)
  %v166 = fsub contract <16 x float> %v162, %v149
  %v167 = fsub contract <16 x float> %v163, %v150
  %v168 = fsub contract <16 x float> %v164, %v151
  %v169 = fsub contract <16 x float> %v165, %v152
  %v170 = fadd contract <16 x float> %v145, %v166
  %v171 = fadd contract <16 x float> %v146, %v167
  %v172 = fadd contract <16 x float> %v147, %v168
  %v173 = fadd contract <16 x float> %v148, %v169
  %v174 = fsub contract <16 x float> %v170, %v145
  %v175 = fsub contract <16 x float> %v171, %v146
  %v176 = fsub contract <16 x float> %v172, %v147
  %v177 = fsub contract <16 x float> %v173, %v148
  %v178 = fsub contract <16 x float> %v174, %v166
  %v179 = fsub contract <16 x float> %v175, %v167
  %v180 = fsub contract <16 x float> %v176, %v168
  %v181 = fsub contract <16 x float> %v177, %v169
  %v182 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v170)
  %v183 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v171)
  %v184 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v172)
  %v185 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v173)
  %v186 = fcmp olt <16 x float> %v182, splat (float 0x7FF0000000000000)
  %v187 = fcmp olt <16 x float> %v183, splat (float 0x7FF0000000000000)
  %v188 = fcmp olt <16 x float> %v184, splat (float 0x7FF0000000000000)
  %v189 = fcmp olt <16 x float> %v185, splat (float 0x7FF0000000000000)
  %v190 = select <16 x i1> %v186, <16 x float> %v178, <16 x float> splat (float 0x0000000000000000)
  %v191 = select <16 x i1> %v187, <16 x float> %v179, <16 x float> splat (float 0x0000000000000000)
  %v192 = select <16 x i1> %v188, <16 x float> %v180, <16 x float> splat (float 0x0000000000000000)
  %v193 = select <16 x i1> %v189, <16 x float> %v181, <16 x float> splat (float 0x0000000000000000)
  %v194 = add nsw i64 %v144, 1
  %v195 = icmp slt i64 %v194, %v141
  br i1 %v195, label %column142, label %column_done143
column_done143:
  br label %chunk_head103
interval_end105:
  %v196 = add nsw i64 %v111, 1
  br label %interval_head101
columns_done106:
  %v197 = getelementptr i8, ptr %scratch, i64 256
  %v198 = getelementptr i8, ptr %v197, i64 64
  %v199 = getelementptr i8, ptr %v197, i64 128
  %v200 = getelementptr i8, ptr %v197, i64 192
  store <16 x float> %v112, ptr %v197, align 64
  store <16 x float> %v113, ptr %v198, align 64
  store <16 x float> %v114, ptr %v199, align 64
  store <16 x float> %v115, ptr %v200, align 64
  %v201 = add nsw i64 %v55, 64
  %v202 = icmp sle i64 %v201, %v51
  %v203 = icmp eq i64 %v9, 4
  %v204 = and i1 %v202, %v203
  br i1 %v204, label %whole_tile205, label %part206
whole_tile205:
  %v208 = mul nsw i64 %v55, 4
  %v209 = getelementptr i8, ptr %v40, i64 %v208
  %v210 = getelementptr i8, ptr %scratch, i64 256
  %v211 = load <16 x float>, ptr %v210, align 64
  store <16 x float> %v211, ptr %v209, align 1
  %v212 = getelementptr i8, ptr %scratch, i64 320
  %v213 = load <16 x float>, ptr %v212, align 64
  %v214 = getelementptr i8, ptr %v209, i64 64
  store <16 x float> %v213, ptr %v214, align 1
  %v215 = getelementptr i8, ptr %scratch, i64 384
  %v216 = load <16 x float>, ptr %v215, align 64
  %v217 = getelementptr i8, ptr %v209, i64 128
  store <16 x float> %v216, ptr %v217, align 1
  %v218 = getelementptr i8, ptr %scratch, i64 448
  %v219 = load <16 x float>, ptr %v218, align 64
  %v220 = getelementptr i8, ptr %v209, i64 192
  store <16 x float> %v219, ptr %v220, align 1
  br label %moved207
part206:
  %v221 = sub nsw i64 %v51, %v55
  %v222 = mul nsw i64 %v221, 1
  %v223 = icmp slt i64 64, %v222
  %v224 = select i1 %v223, i64 64, i64 %v222
  br label %scatter_head225
scatter_head225:
  %v228 = phi i64 [ 0, %part206 ], [ %v238, %scatter226 ]
  %v229 = icmp slt i64 %v228, %v224
  br i1 %v229, label %scatter226, label %scatter_done227
scatter226:
  %v230 = add nsw i64 %v55, %v228
  %v231 = mul nsw i64 %v230, %v9
  %v232 = getelementptr i8, ptr %v40, i64 %v231
  %v233 = mul nsw i64 0, 4
  %v234 = getelementptr i8, ptr %v232, i64 %v233
  %v235 = getelementptr i8, ptr %scratch, i64 256
  %v236 = getelementptr float, ptr %v235, i64 %v228
  %v237 = load float, ptr %v236
  store float %v237, ptr %v234, align 1
  %v238 = add nsw i64 %v228, 1
  br label %scatter_head225
scatter_done227:
  br label %moved207
moved207:
  %v239 = add nsw i64 %v55, 64
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}

declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
