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
  %v55 = phi i64 [ %v49, %work28 ], [ %v251, %moved219 ]
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
  %v111 = phi i64 [ %v108, %moved64 ], [ %v204, %interval_end105 ]
  %v112 = phi <16 x double> [ splat (double 0x0000000000000000), %moved64 ], [ %v127, %interval_end105 ]
  %v113 = phi <16 x double> [ splat (double 0x0000000000000000), %moved64 ], [ %v128, %interval_end105 ]
  %v114 = phi <16 x double> [ splat (double 0x0000000000000000), %moved64 ], [ %v129, %interval_end105 ]
  %v115 = phi <16 x double> [ splat (double 0x0000000000000000), %moved64 ], [ %v130, %interval_end105 ]
  %v116 = phi <16 x double> [ splat (double 0x0000000000000000), %moved64 ], [ %v131, %interval_end105 ]
  %v117 = phi <16 x double> [ splat (double 0x0000000000000000), %moved64 ], [ %v132, %interval_end105 ]
  %v118 = phi <16 x double> [ splat (double 0x0000000000000000), %moved64 ], [ %v133, %interval_end105 ]
  %v119 = phi <16 x double> [ splat (double 0x0000000000000000), %moved64 ], [ %v134, %interval_end105 ]
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
  %v127 = phi <16 x double> [ %v112, %interval102 ], [ %v180, %column_done143 ]
  %v128 = phi <16 x double> [ %v113, %interval102 ], [ %v181, %column_done143 ]
  %v129 = phi <16 x double> [ %v114, %interval102 ], [ %v182, %column_done143 ]
  %v130 = phi <16 x double> [ %v115, %interval102 ], [ %v183, %column_done143 ]
  %v131 = phi <16 x double> [ %v116, %interval102 ], [ %v200, %column_done143 ]
  %v132 = phi <16 x double> [ %v117, %interval102 ], [ %v201, %column_done143 ]
  %v133 = phi <16 x double> [ %v118, %interval102 ], [ %v202, %column_done143 ]
  %v134 = phi <16 x double> [ %v119, %interval102 ], [ %v203, %column_done143 ]
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
  %v144 = phi i64 [ %v126, %chunk104 ], [ %v170, %column142 ]
  %v145 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk104 ], [ %v166, %column142 ]
  %v146 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk104 ], [ %v167, %column142 ]
  %v147 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk104 ], [ %v168, %column142 ]
  %v148 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk104 ], [ %v169, %column142 ]
  %v149 = mul nsw i64 %v144, %v21
  %v150 = getelementptr i8, ptr %v48, i64 %v149
  %v151 = load float, ptr %v150, align 1, !invariant.load !0
  %v152 = insertelement <16 x float> poison, float %v151, i64 0
  %v153 = shufflevector <16 x float> %v152, <16 x float> poison, <16 x i32> zeroinitializer
  %v154 = fsub contract <16 x float> %v97, %v153
  %v155 = fsub contract <16 x float> %v98, %v153
  %v156 = fsub contract <16 x float> %v99, %v153
  %v157 = fsub contract <16 x float> %v100, %v153
  %v158 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v154)
  %v159 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v155)
  %v160 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v156)
  %v161 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v157)
  %v162 = fpext <16 x float> %v158 to <16 x double>
  %v163 = fpext <16 x float> %v159 to <16 x double>
  %v164 = fpext <16 x float> %v160 to <16 x double>
  %v165 = fpext <16 x float> %v161 to <16 x double>
  %v166 = fadd contract <16 x double> %v145, %v162
  %v167 = fadd contract <16 x double> %v146, %v163
  %v168 = fadd contract <16 x double> %v147, %v164
  %v169 = fadd contract <16 x double> %v148, %v165
  %v170 = add nsw i64 %v144, 1
  %v171 = icmp slt i64 %v170, %v141
  br i1 %v171, label %column142, label %column_done143
column_done143:
  %v172 = fadd contract <16 x double> %v131, splat (double 0x0000000000000000)
  %v173 = fadd contract <16 x double> %v132, splat (double 0x0000000000000000)
  %v174 = fadd contract <16 x double> %v133, splat (double 0x0000000000000000)
  %v175 = fadd contract <16 x double> %v134, splat (double 0x0000000000000000)
  %v176 = fsub contract <16 x double> %v166, %v172
  %v177 = fsub contract <16 x double> %v167, %v173
  %v178 = fsub contract <16 x double> %v168, %v174
  %v179 = fsub contract <16 x double> %v169, %v175
  %v180 = fadd contract <16 x double> %v127, %v176
  %v181 = fadd contract <16 x double> %v128, %v177
  %v182 = fadd contract <16 x double> %v129, %v178
  %v183 = fadd contract <16 x double> %v130, %v179
  %v184 = fsub contract <16 x double> %v180, %v127
  %v185 = fsub contract <16 x double> %v181, %v128
  %v186 = fsub contract <16 x double> %v182, %v129
  %v187 = fsub contract <16 x double> %v183, %v130
  %v188 = fsub contract <16 x double> %v184, %v176
  %v189 = fsub contract <16 x double> %v185, %v177
  %v190 = fsub contract <16 x double> %v186, %v178
  %v191 = fsub contract <16 x double> %v187, %v179
  %v192 = call <16 x double> @llvm.fabs.v16f64(<16 x double> %v180)
  %v193 = call <16 x double> @llvm.fabs.v16f64(<16 x double> %v181)
  %v194 = call <16 x double> @llvm.fabs.v16f64(<16 x double> %v182)
  %v195 = call <16 x double> @llvm.fabs.v16f64(<16 x double> %v183)
  %v196 = fcmp olt <16 x double> %v192, splat (double 0x7FF0000000000000)
  %v197 = fcmp olt <16 x double> %v193, splat (double 0x7FF0000000000000)
  %v198 = fcmp olt <16 x double> %v194, splat (double 0x7FF0000000000000)
  %v199 = fcmp olt <16 x double> %v195, splat (double 0x7FF0000000000000)
  %v200 = select <16 x i1> %v196, <16 x double> %v188, <16 x double> splat (double 0x0000000000000000)
  %v201 = select <16 x i1> %v197, <16 x double> %v189, <16 x double> splat (double 0x0000000000000000)
  %v202 = select <16 x i1> %v198, <16 x double> %v190, <16 x double> splat (double 0x0000000000000000)
  %v203 = select <16 x i1> %v199, <16 x double> %v191, <16 x double> splat (double 0x0000000000000000)
  br label %chunk_head103
interval_end105:
  %v204 = add nsw i64 %v111, 1
  br label %interval_head101
columns_done106:
  %v205 = fptrunc <16 x double> %v112 to <16 x float>
  %v206 = fptrunc <16 x double> %v113 to <16 x float>
  %v207 = fptrunc <16 x double> %v114 to <16 x float>
  %v208 = fptrunc <16 x double> %v115 to <16 x float>
  %v209 = getelementptr i8, ptr %scratch, i64 256
  %v210 = getelementptr i8, ptr %v209, i64 64
  %v211 = getelementptr i8, ptr %v209, i64 128
  %v212 = getelementptr i8, ptr %v209, i64 192
  store <16 x float> %v205, ptr %v209, align 64
  store <16 x float> %v206, ptr %v210, align 64
  store <16 x float> %v207, ptr %v211, align 64
  store <16 x float> %v208, ptr %v212, align 64
  %v213 = add nsw i64 %v55, 64
  %v214 = icmp sle i64 %v213, %v51
  %v215 = icmp eq i64 %v9, 4
  %v216 = and i1 %v214, %v215
  br i1 %v216, label %whole_tile217, label %part218
whole_tile217:
  %v220 = mul nsw i64 %v55, 4
  %v221 = getelementptr i8, ptr %v40, i64 %v220
  %v222 = getelementptr i8, ptr %scratch, i64 256
  %v223 = load <16 x float>, ptr %v222, align 64
  store <16 x float> %v223, ptr %v221, align 1
  %v224 = getelementptr i8, ptr %scratch, i64 320
  %v225 = load <16 x float>, ptr %v224, align 64
  %v226 = getelementptr i8, ptr %v221, i64 64
  store <16 x float> %v225, ptr %v226, align 1
  %v227 = getelementptr i8, ptr %scratch, i64 384
  %v228 = load <16 x float>, ptr %v227, align 64
  %v229 = getelementptr i8, ptr %v221, i64 128
  store <16 x float> %v228, ptr %v229, align 1
  %v230 = getelementptr i8, ptr %scratch, i64 448
  %v231 = load <16 x float>, ptr %v230, align 64
  %v232 = getelementptr i8, ptr %v221, i64 192
  store <16 x float> %v231, ptr %v232, align 1
  br label %moved219
part218:
  %v233 = sub nsw i64 %v51, %v55
  %v234 = mul nsw i64 %v233, 1
  %v235 = icmp slt i64 64, %v234
  %v236 = select i1 %v235, i64 64, i64 %v234
  br label %scatter_head237
scatter_head237:
  %v240 = phi i64 [ 0, %part218 ], [ %v250, %scatter238 ]
  %v241 = icmp slt i64 %v240, %v236
  br i1 %v241, label %scatter238, label %scatter_done239
scatter238:
  %v242 = add nsw i64 %v55, %v240
  %v243 = mul nsw i64 %v242, %v9
  %v244 = getelementptr i8, ptr %v40, i64 %v243
  %v245 = mul nsw i64 0, 4
  %v246 = getelementptr i8, ptr %v244, i64 %v245
  %v247 = getelementptr i8, ptr %scratch, i64 256
  %v248 = getelementptr float, ptr %v247, i64 %v240
  %v249 = load float, ptr %v248
  store float %v249, ptr %v246, align 1
  %v250 = add nsw i64 %v240, 1
  br label %scatter_head237
scatter_done239:
  br label %moved219
moved219:
  %v251 = add nsw i64 %v55, 64
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}

declare <16 x float> @llvm.fabs.v16f32(<16 x float>)
declare <16 x double> @llvm.fabs.v16f64(<16 x double>)

attributes #0 = { nounwind }
!0 = !{}
