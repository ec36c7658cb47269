target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
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
  %v55 = phi i64 [ %v49, %work28 ], [ %v205, %scatter_done195 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  br label %gather_head58
gather_head58:
  %v61 = phi i64 [ 0, %rows53 ], [ %v70, %gather59 ]
  %v62 = icmp slt i64 %v61, 64
  br i1 %v62, label %gather59, label %gather_done60
gather59:
  %v63 = add nsw i64 %v55, %v61
  %v64 = icmp slt i64 %v63, %v57
  %v65 = select i1 %v64, i64 %v63, i64 %v57
  %v66 = mul nsw i64 %v65, %v15
  %v67 = getelementptr i8, ptr %v44, i64 %v66
  %v68 = load float, ptr %v67, align 1, !invariant.load !0
  %v69 = getelementptr float, ptr %scratch, i64 %v61
  store float %v68, ptr %v69
  %v70 = add nsw i64 %v61, 1
  br label %gather_head58
gather_done60:
  %v71 = getelementptr i8, ptr %scratch, i64 64
  %v72 = getelementptr i8, ptr %scratch, i64 128
  %v73 = getelementptr i8, ptr %scratch, i64 192
  %v74 = load <16 x float>, ptr %scratch, align 64
  %v75 = load <16 x float>, ptr %v71, align 64
  %v76 = load <16 x float>, ptr %v72, align 64
  %v77 = load <16 x float>, ptr %v73, align 64
  %v84 = getelementptr i64, ptr %v36, i64 2
  %v85 = load i64, ptr %v84, align 8, !invariant.load !0
  %v86 = getelementptr i64, ptr %v36, i64 3
  %v87 = load i64, ptr %v86, align 8, !invariant.load !0
  br label %interval_head78
interval_head78:
  %v88 = phi i64 [ %v85, %gather_done60 ], [ %v181, %interval_end82 ]
  %v89 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v104, %interval_end82 ]
  %v90 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v105, %interval_end82 ]
  %v91 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v106, %interval_end82 ]
  %v92 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v107, %interval_end82 ]
  %v93 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v108, %interval_end82 ]
  %v94 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v109, %interval_end82 ]
  %v95 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v110, %interval_end82 ]
  %v96 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v111, %interval_end82 ]
  %v97 = icmp slt i64 %v88, %v87
  br i1 %v97, label %interval79, label %columns_done83
interval79:
  %v98 = mul nsw i64 %v88, 16
  %v99 = getelementptr i8, ptr %v24, i64 %v98
  %v100 = load i64, ptr %v99, align 8, !invariant.load !0
  %v101 = getelementptr i64, ptr %v99, i64 1
  %v102 = load i64, ptr %v101, align 8, !invariant.load !0
  br label %chunk_head80
chunk_head80:
  %v103 = phi i64 [ %v100, %interval79 ], [ %v116, %column_done120 ]
  %v104 = phi <16 x double> [ %v89, %interval79 ], [ %v157, %column_done120 ]
  %v105 = phi <16 x double> [ %v90, %interval79 ], [ %v158, %column_done120 ]
  %v106 = phi <16 x double> [ %v91, %interval79 ], [ %v159, %column_done120 ]
  %v107 = phi <16 x double> [ %v92, %interval79 ], [ %v160, %column_done120 ]
  %v108 = phi <16 x double> [ %v93, %interval79 ], [ %v177, %column_done120 ]
  %v109 = phi <16 x double> [ %v94, %interval79 ], [ %v178, %column_done120 ]
  %v110 = phi <16 x double> [ %v95, %interval79 ], [ %v179, %column_done120 ]
  %v111 = phi <16 x double> [ %v96, %interval79 ], [ %v180, %column_done120 ]
  %v112 = icmp slt i64 %v103, %v102
  %v113 = load volatile i64, ptr %v26, align 8
  %v114 = icmp eq i64 %v113, 0
  %v115 = and i1 %v112, %v114
  br i1 %v115, label %chunk81, label %interval_end82
chunk81:
  %v116 = add nsw i64 %v103, 256
  %v117 = icmp slt i64 %v116, %v102
  %v118 = select i1 %v117, i64 %v116, i64 %v102
  br label %column119
column119:
  %v121 = phi i64 [ %v103, %chunk81 ], [ %v147, %column119 ]
  %v122 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk81 ], [ %v143, %column119 ]
  %v123 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk81 ], [ %v144, %column119 ]
  %v124 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk81 ], [ %v145, %column119 ]
  %v125 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk81 ], [ %v146, %column119 ]
  %v126 = mul nsw i64 %v121, %v21
  %v127 = getelementptr i8, ptr %v48, i64 %v126
  %v128 = load float, ptr %v127, align 1, !invariant.load !0
  %v129 = insertelement <16 x float> poison, float %v128, i64 0
  %v130 = shufflevector <16 x float> %v129, <16 x float> poison, <16 x i32> zeroinitializer
  %v131 = fsub contract <16 x float> %v74, %v130
  %v132 = fsub contract <16 x float> %v75, %v130
  %v133 = fsub contract <16 x float> %v76, %v130
  %v134 = fsub contract <16 x float> %v77, %v130
  %v135 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v131)
  %v136 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v132)
  %v137 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v133)
  %v138 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v134)
  %v139 = fpext <16 x float> %v135 to <16 x double>
  %v140 = fpext <16 x float> %v136 to <16 x double>
  %v141 = fpext <16 x float> %v137 to <16 x double>
  %v142 = fpext <16 x float> %v138 to <16 x double>
  %v143 = fadd contract <16 x double> %v122, %v139
  %v144 = fadd contract <16 x double> %v123, %v140
  %v145 = fadd contract <16 x double> %v124, %v141
  %v146 = fadd contract <16 x double> %v125, %v142
  %v147 = add nsw i64 %v121, 1
  %v148 = icmp slt i64 %v147, %v118
  br i1 %v148, label %column119, label %column_done120
column_done120:
  %v149 = fadd contract <16 x double> %v108, splat (double 0x0000000000000000)
  %v150 = fadd contract <16 x double> %v109, splat (double 0x0000000000000000)
  %v151 = fadd contract <16 x double> %v110, splat (double 0x0000000000000000)
  %v152 = fadd contract <16 x double> %v111, splat (double 0x0000000000000000)
  %v153 = fsub contract <16 x double> %v143, %v149
  %v154 = fsub contract <16 x double> %v144, %v150
  %v155 = fsub contract <16 x double> %v145, %v151
  %v156 = fsub contract <16 x double> %v146, %v152
  %v157 = fadd contract <16 x double> %v104, %v153
  %v158 = fadd contract <16 x double> %v105, %v154
  %v159 = fadd contract <16 x double> %v106, %v155
  %v160 = fadd contract <16 x double> %v107, %v156
  %v161 = fsub contract <16 x double> %v157, %v104
  %v162 = fsub contract <16 x double> %v158, %v105
  %v163 = fsub contract <16 x double> %v159, %v106
  %v164 = fsub contract <16 x double> %v160, %v107
  %v165 = fsub contract <16 x double> %v161, %v153
  %v166 = fsub contract <16 x double> %v162, %v154
  %v167 = fsub contract <16 x double> %v163, %v155
  %v168 = fsub contract <16 x double> %v164, %v156
  %v169 = call <16 x double> @llvm.fabs.v16f64(<16 x double> %v157)
  %v170 = call <16 x double> @llvm.fabs.v16f64(<16 x double> %v158)
  %v171 = call <16 x double> @llvm.fabs.v16f64(<16 x double> %v159)
  %v172 = call <16 x double> @llvm.fabs.v16f64(<16 x double> %v160)
  %v173 = fcmp olt <16 x double> %v169, splat (double 0x7FF0000000000000)
  %v174 = fcmp olt <16 x double> %v170, splat (double 0x7FF0000000000000)
  %v175 = fcmp olt <16 x double> %v171, splat (double 0x7FF0000000000000)
  %v176 = fcmp olt <16 x double> %v172, splat (double 0x7FF0000000000000)
  %v177 = select <16 x i1> %v173, <16 x double> %v165, <16 x double> splat (double 0x0000000000000000)
  %v178 = select <16 x i1> %v174, <16 x double> %v166, <16 x double> splat (double 0x0000000000000000)
  %v179 = select <16 x i1> %v175, <16 x double> %v167, <16 x double> splat (double 0x0000000000000000)
  %v180 = select <16 x i1> %v176, <16 x double> %v168, <16 x double> splat (double 0x0000000000000000)
  br label %chunk_head80
interval_end82:
  %v181 = add nsw i64 %v88, 1
  br label %interval_head78
columns_done83:
  %v182 = fptrunc <16 x double> %v89 to <16 x float>
  %v183 = fptrunc <16 x double> %v90 to <16 x float>
  %v184 = fptrunc <16 x double> %v91 to <16 x float>
  %v185 = fptrunc <16 x double> %v92 to <16 x float>
  %v186 = getelementptr i8, ptr %scratch, i64 256
  %v187 = getelementptr i8, ptr %v186, i64 64
  %v188 = getelementptr i8, ptr %v186, i64 128
  %v189 = getelementptr i8, ptr %v186, i64 192
  store <16 x float> %v182, ptr %v186, align 64
  store <16 x float> %v183, ptr %v187, align 64
  store <16 x float> %v184, ptr %v188, align 64
  store <16 x float> %v185, ptr %v189, align 64
  %v190 = sub nsw i64 %v51, %v55
  %v191 = icmp slt i64 64, %v190
  %v192 = select i1 %v191, i64 64, i64 %v190
  br label %scatter_head193
scatter_head193:
  %v196 = phi i64 [ 0, %columns_done83 ], [ %v204, %scatter194 ]
  %v197 = icmp slt i64 %v196, %v192
  br i1 %v197, label %scatter194, label %scatter_done195
scatter194:
  %v198 = add nsw i64 %v55, %v196
  %v199 = mul nsw i64 %v198, %v9
  %v200 = getelementptr i8, ptr %v40, i64 %v199
  %v201 = getelementptr i8, ptr %scratch, i64 256
  %v202 = getelementptr float, ptr %v201, i64 %v196
  %v203 = load float, ptr %v202
  store float %v203, ptr %v200, align 1
  %v204 = add nsw i64 %v196, 1
  br label %scatter_head193
scatter_done195:
  %v205 = add nsw i64 %v55, 64
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
