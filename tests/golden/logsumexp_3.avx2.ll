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
  %v49 = call float @llvm.fabs.f32(float 0xC7EFFFFFE0000000)
  %v50 = fcmp olt float %v49, 0x41C0000000000000
  %v51 = select i1 %v50, float 0x3FF7154760000000, float 0x3FF0000000000000
  %v52 = fmul contract float %v51, 0xC7EFFFFFE0000000
  %v53 = fneg float %v52
  %v54 = call float @llvm.fma.f32(float 0xC7EFFFFFE0000000, float %v51, float %v53)
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = load i64, ptr %v36, align 8, !invariant.load !0
  %v58 = getelementptr i64, ptr %v36, i64 1
  %v59 = load i64, ptr %v58, align 8, !invariant.load !0
  br label %rows_head60
rows_head60:
  %v63 = phi i64 [ %v57, %work28 ], [ %v618, %moved595 ]
  %v64 = icmp slt i64 %v63, %v59
  br i1 %v64, label %rows61, label %rows_done62
rows61:
  %v65 = add nsw i64 %v59, -1
  %v66 = add nsw i64 %v63, 16
  %v67 = icmp sle i64 %v66, %v59
  %v68 = icmp eq i64 %v15, 12
  %v69 = and i1 %v67, %v68
  br i1 %v69, label %whole_tile70, label %part71
whole_tile70:
  %v73 = mul nsw i64 %v63, 12
  %v74 = getelementptr i8, ptr %v44, i64 %v73
  %v75 = getelementptr i8, ptr %v74, i64 768
  call void @llvm.prefetch.p0(ptr %v75, i32 0, i32 3, i32 1)
  %v76 = getelementptr i8, ptr %v74, i64 832
  call void @llvm.prefetch.p0(ptr %v76, i32 0, i32 3, i32 1)
  %v77 = getelementptr i8, ptr %v74, i64 896
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = load <24 x float>, ptr %v74, align 1, !invariant.load !0
  %v79 = shufflevector <24 x float> %v78, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x float> %v79, ptr %scratch, align 4
  %v80 = shufflevector <24 x float> %v78, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v81 = getelementptr i8, ptr %scratch, i64 64
  store <8 x float> %v80, ptr %v81, align 4
  %v82 = shufflevector <24 x float> %v78, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v83 = getelementptr i8, ptr %scratch, i64 128
  store <8 x float> %v82, ptr %v83, align 4
  %v84 = getelementptr i8, ptr %v74, i64 96
  %v85 = load <24 x float>, ptr %v84, align 1, !invariant.load !0
  %v86 = shufflevector <24 x float> %v85, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %v87 = getelementptr i8, ptr %scratch, i64 32
  store <8 x float> %v86, ptr %v87, align 4
  %v88 = shufflevector <24 x float> %v85, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v89 = getelementptr i8, ptr %scratch, i64 96
  store <8 x float> %v88, ptr %v89, align 4
  %v90 = shufflevector <24 x float> %v85, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v91 = getelementptr i8, ptr %scratch, i64 160
  store <8 x float> %v90, ptr %v91, align 4
  br label %moved72
part71:
  br label %gather_head92
gather_head92:
  %v95 = phi i64 [ 0, %part71 ], [ %v112, %gather93 ]
  %v96 = icmp slt i64 %v95, 16
  br i1 %v96, label %gather93, label %gather_done94
gather93:
  %v97 = add nsw i64 %v63, %v95
  %v98 = icmp slt i64 %v97, %v65
  %v99 = select i1 %v98, i64 %v97, i64 %v65
  %v100 = mul nsw i64 %v99, %v15
  %v101 = getelementptr i8, ptr %v44, i64 %v100
  %v102 = load float, ptr %v101, align 1, !invariant.load !0
  %v103 = getelementptr float, ptr %scratch, i64 %v95
  store float %v102, ptr %v103
  %v104 = getelementptr i8, ptr %v101, i64 4
  %v105 = load float, ptr %v104, align 1, !invariant.load !0
  %v106 = getelementptr i8, ptr %scratch, i64 64
  %v107 = getelementptr float, ptr %v106, i64 %v95
  store float %v105, ptr %v107
  %v108 = getelementptr i8, ptr %v101, i64 8
  %v109 = load float, ptr %v108, align 1, !invariant.load !0
  %v110 = getelementptr i8, ptr %scratch, i64 128
  %v111 = getelementptr float, ptr %v110, i64 %v95
  store float %v109, ptr %v111
  %v112 = add nsw i64 %v95, 1
  br label %gather_head92, !llvm.loop !2
gather_done94:
  br label %moved72
moved72:
  %v113 = getelementptr i8, ptr %scratch, i64 32
  %v114 = load <8 x float>, ptr %scratch, align 32
  %v115 = load <8 x float>, ptr %v113, align 32
  %v116 = getelementptr i8, ptr %scratch, i64 64
  %v117 = getelementptr i8, ptr %v116, i64 32
  %v118 = load <8 x float>, ptr %v116, align 32
  %v119 = load <8 x float>, ptr %v117, align 32
  %v120 = getelementptr i8, ptr %scratch, i64 128
  %v121 = getelementptr i8, ptr %v120, i64 32
  %v122 = load <8 x float>, ptr %v120, align 32
  %v123 = load <8 x float>, ptr %v121, align 32
  %v130 = getelementptr i64, ptr %v36, i64 2
  %v131 = load i64, ptr %v130, align 8, !invariant.load !0
  %v132 = getelementptr i64, ptr %v36, i64 3
  %v133 = load i64, ptr %v132, align 8, !invariant.load !0
  br label %interval_head124
interval_head124:
  %v134 = phi i64 [ %v131, %moved72 ], [ %v502, %interval_end128 ]
  %v135 = phi <8 x float> [ splat (float 0xC7EFFFFFE0000000), %moved72 ], [ %v148, %interval_end128 ]
  %v136 = phi <8 x float> [ splat (float 0xC7EFFFFFE0000000), %moved72 ], [ %v149, %interval_end128 ]
  %v137 = phi <8 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v150, %interval_end128 ]
  %v138 = phi <8 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v151, %interval_end128 ]
  %v139 = phi <8 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v152, %interval_end128 ]
  %v140 = phi <8 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v153, %interval_end128 ]
  %v141 = icmp slt i64 %v134, %v133
  br i1 %v141, label %interval125, label %columns_done129
interval125:
  %v142 = mul nsw i64 %v134, 16
  %v143 = getelementptr i8, ptr %v24, i64 %v142
  %v144 = load i64, ptr %v143, align 8, !invariant.load !0
  %v145 = getelementptr i64, ptr %v143, i64 1
  %v146 = load i64, ptr %v145, align 8, !invariant.load !0
  br label %chunk_head126
chunk_head126:
  %v147 = phi i64 [ %v144, %interval125 ], [ %v158, %column_done275 ]
  %v148 = phi <8 x float> [ %v135, %interval125 ], [ %v349, %column_done275 ]
  %v149 = phi <8 x float> [ %v136, %interval125 ], [ %v351, %column_done275 ]
  %v150 = phi <8 x float> [ %v137, %interval125 ], [ %v490, %column_done275 ]
  %v151 = phi <8 x float> [ %v138, %interval125 ], [ %v491, %column_done275 ]
  %v152 = phi <8 x float> [ %v139, %interval125 ], [ %v500, %column_done275 ]
  %v153 = phi <8 x float> [ %v140, %interval125 ], [ %v501, %column_done275 ]
  %v154 = icmp slt i64 %v147, %v146
  %v155 = load volatile i64, ptr %v26, align 8
  %v156 = icmp eq i64 %v155, 0
  %v157 = and i1 %v154, %v156
  br i1 %v157, label %chunk127, label %interval_end128
chunk127:
  %v158 = add nsw i64 %v147, 128
  %v159 = icmp slt i64 %v158, %v146
  %v160 = select i1 %v159, i64 %v158, i64 %v146
  br label %column161
column161:
  %v163 = phi i64 [ %v147, %chunk127 ], [ %v206, %column161 ]
  %v164 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk127 ], [ %v203, %column161 ]
  %v165 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk127 ], [ %v205, %column161 ]
  %v166 = mul nsw i64 %v163, %v21
  %v167 = getelementptr i8, ptr %v48, i64 %v166
  %v168 = load float, ptr %v167, align 1, !invariant.load !0
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = fsub contract <8 x float> %v114, %v170
  %v172 = fsub contract <8 x float> %v115, %v170
  %v173 = fmul contract <8 x float> %v171, %v171
  %v174 = fmul contract <8 x float> %v172, %v172
  %v175 = fadd contract <8 x float> splat (float 0x8000000000000000), %v173
  %v176 = fadd contract <8 x float> splat (float 0x8000000000000000), %v174
  %v177 = getelementptr i8, ptr %v167, i64 4
  %v178 = load float, ptr %v177, align 1, !invariant.load !0
  %v179 = insertelement <8 x float> poison, float %v178, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  %v181 = fsub contract <8 x float> %v118, %v180
  %v182 = fsub contract <8 x float> %v119, %v180
  %v183 = fmul contract <8 x float> %v181, %v181
  %v184 = fmul contract <8 x float> %v182, %v182
  %v185 = fadd contract <8 x float> %v175, %v183
  %v186 = fadd contract <8 x float> %v176, %v184
  %v187 = getelementptr i8, ptr %v167, i64 8
  %v188 = load float, ptr %v187, align 1, !invariant.load !0
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = fsub contract <8 x float> %v122, %v190
  %v192 = fsub contract <8 x float> %v123, %v190
  %v193 = fmul contract <8 x float> %v191, %v191
  %v194 = fmul contract <8 x float> %v192, %v192
  %v195 = fadd contract <8 x float> %v185, %v193
  %v196 = fadd contract <8 x float> %v186, %v194
  %v197 = sub nsw i64 %v163, %v147
  %v198 = getelementptr i8, ptr %scratch, i64 192
  %v199 = mul nsw i64 %v197, 64
  %v200 = getelementptr i8, ptr %v198, i64 %v199
  %v201 = getelementptr i8, ptr %v200, i64 32
  store <8 x float> %v195, ptr %v200, align 32
  store <8 x float> %v196, ptr %v201, align 32
  %v202 = fcmp ogt <8 x float> %v195, %v164
  %v203 = select <8 x i1> %v202, <8 x float> %v195, <8 x float> %v164
  %v204 = fcmp ogt <8 x float> %v196, %v165
  %v205 = select <8 x i1> %v204, <8 x float> %v196, <8 x float> %v165
  %v206 = add nsw i64 %v163, 1
  %v207 = icmp slt i64 %v206, %v160
  br i1 %v207, label %column161, label %column_done162
column_done162:
  %v208 = fcmp olt <8 x float> %v203, splat (float 0x47EFFFFFE0000000)
  %v209 = select <8 x i1> %v208, <8 x float> %v203, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v210 = fcmp olt <8 x float> %v205, splat (float 0x47EFFFFFE0000000)
  %v211 = select <8 x i1> %v210, <8 x float> %v205, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v212 = fcmp ogt <8 x float> %v209, splat (float 0xC7EFFFFFE0000000)
  %v213 = select <8 x i1> %v212, <8 x float> %v209, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v214 = fcmp ogt <8 x float> %v211, splat (float 0xC7EFFFFFE0000000)
  %v215 = select <8 x i1> %v214, <8 x float> %v211, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v216 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v213)
  %v217 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v215)
  %v218 = fcmp olt <8 x float> %v216, splat (float 0x41C0000000000000)
  %v219 = fcmp olt <8 x float> %v217, splat (float 0x41C0000000000000)
  %v220 = select <8 x i1> %v218, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v221 = select <8 x i1> %v219, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v222 = fmul contract <8 x float> %v220, %v213
  %v223 = fmul contract <8 x float> %v221, %v215
  %v224 = fneg <8 x float> %v222
  %v225 = fneg <8 x float> %v223
  %v226 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0xC7EFFFFFE0000000), <8 x float> %v220, <8 x float> %v224)
  %v227 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0xC7EFFFFFE0000000), <8 x float> %v221, <8 x float> %v225)
  %v228 = fsub contract <8 x float> %v226, %v56
  %v229 = fsub contract <8 x float> %v227, %v56
  %v230 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v228
  %v231 = select <8 x i1> %v230, <8 x float> splat (float 0x4060200000000000), <8 x float> %v228
  %v232 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v231
  %v233 = select <8 x i1> %v232, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v231
  %v234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v233, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v235 = fsub <8 x float> %v234, splat (float 0x4168001FC0000000)
  %v236 = fsub <8 x float> %v233, %v235
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v236, <8 x float> splat (float 0x3F83CEC460000000))
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v237, <8 x float> %v236, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v238, <8 x float> %v236, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v239, <8 x float> %v236, <8 x float> splat (float 0x3FE62E4240000000))
  %v241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v240, <8 x float> %v236, <8 x float> splat (float 0x3FF0000000000000))
  %v242 = bitcast <8 x float> %v234 to <8 x i32>
  %v243 = shl <8 x i32> %v242, splat (i32 22)
  %v244 = and <8 x i32> %v243, splat (i32 -8388608)
  %v245 = shl <8 x i32> %v242, splat (i32 23)
  %v246 = sub <8 x i32> %v245, %v244
  %v247 = bitcast <8 x i32> %v244 to <8 x float>
  %v248 = fmul <8 x float> %v241, %v247
  %v249 = bitcast <8 x i32> %v246 to <8 x float>
  %v250 = fmul <8 x float> %v248, %v249
  %v251 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v229
  %v252 = select <8 x i1> %v251, <8 x float> splat (float 0x4060200000000000), <8 x float> %v229
  %v253 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v252
  %v254 = select <8 x i1> %v253, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v252
  %v255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v254, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v256 = fsub <8 x float> %v255, splat (float 0x4168001FC0000000)
  %v257 = fsub <8 x float> %v254, %v256
  %v258 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v257, <8 x float> splat (float 0x3F83CEC460000000))
  %v259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v258, <8 x float> %v257, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v257, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v261 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v260, <8 x float> %v257, <8 x float> splat (float 0x3FE62E4240000000))
  %v262 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v257, <8 x float> splat (float 0x3FF0000000000000))
  %v263 = bitcast <8 x float> %v255 to <8 x i32>
  %v264 = shl <8 x i32> %v263, splat (i32 22)
  %v265 = and <8 x i32> %v264, splat (i32 -8388608)
  %v266 = shl <8 x i32> %v263, splat (i32 23)
  %v267 = sub <8 x i32> %v266, %v265
  %v268 = bitcast <8 x i32> %v265 to <8 x float>
  %v269 = fmul <8 x float> %v262, %v268
  %v270 = bitcast <8 x i32> %v267 to <8 x float>
  %v271 = fmul <8 x float> %v269, %v270
  %v272 = fmul contract <8 x float> splat (float 0x0000000000000000), %v250
  %v273 = fmul contract <8 x float> splat (float 0x0000000000000000), %v271
  br label %column274
column274:
  %v276 = phi i64 [ %v147, %column_done162 ], [ %v346, %column274 ]
  %v277 = phi <8 x float> [ %v213, %column_done162 ], [ %v277, %column274 ]
  %v278 = phi <8 x float> [ %v215, %column_done162 ], [ %v278, %column274 ]
  %v279 = phi <8 x float> [ %v272, %column_done162 ], [ %v344, %column274 ]
  %v280 = phi <8 x float> [ %v273, %column_done162 ], [ %v345, %column274 ]
  %v281 = mul nsw i64 %v276, %v21
  %v282 = getelementptr i8, ptr %v48, i64 %v281
  %v283 = sub nsw i64 %v276, %v147
  %v284 = getelementptr i8, ptr %scratch, i64 192
  %v285 = mul nsw i64 %v283, 64
  %v286 = getelementptr i8, ptr %v284, i64 %v285
  %v287 = getelementptr i8, ptr %v286, i64 32
  %v288 = load <8 x float>, ptr %v286, align 32
  %v289 = load <8 x float>, ptr %v287, align 32
  %v290 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v277)
  %v291 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v278)
  %v292 = fcmp olt <8 x float> %v290, splat (float 0x41C0000000000000)
  %v293 = fcmp olt <8 x float> %v291, splat (float 0x41C0000000000000)
  %v294 = select <8 x i1> %v292, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v295 = select <8 x i1> %v293, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v296 = fmul contract <8 x float> %v294, %v277
  %v297 = fmul contract <8 x float> %v295, %v278
  %v298 = fneg <8 x float> %v296
  %v299 = fneg <8 x float> %v297
  %v300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v288, <8 x float> %v294, <8 x float> %v298)
  %v301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v289, <8 x float> %v295, <8 x float> %v299)
  %v302 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v300
  %v303 = select <8 x i1> %v302, <8 x float> splat (float 0x4060200000000000), <8 x float> %v300
  %v304 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v303
  %v305 = select <8 x i1> %v304, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v303
  %v306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v305, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v307 = fsub <8 x float> %v306, splat (float 0x4168001FC0000000)
  %v308 = fsub <8 x float> %v305, %v307
  %v309 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v308, <8 x float> splat (float 0x3F83CEC460000000))
  %v310 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v309, <8 x float> %v308, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v311 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v310, <8 x float> %v308, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v311, <8 x float> %v308, <8 x float> splat (float 0x3FE62E4240000000))
  %v313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v312, <8 x float> %v308, <8 x float> splat (float 0x3FF0000000000000))
  %v314 = bitcast <8 x float> %v306 to <8 x i32>
  %v315 = shl <8 x i32> %v314, splat (i32 22)
  %v316 = and <8 x i32> %v315, splat (i32 -8388608)
  %v317 = shl <8 x i32> %v314, splat (i32 23)
  %v318 = sub <8 x i32> %v317, %v316
  %v319 = bitcast <8 x i32> %v316 to <8 x float>
  %v320 = fmul <8 x float> %v313, %v319
  %v321 = bitcast <8 x i32> %v318 to <8 x float>
  %v322 = fmul <8 x float> %v320, %v321
  %v323 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v301
  %v324 = select <8 x i1> %v323, <8 x float> splat (float 0x4060200000000000), <8 x float> %v301
  %v325 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v324
  %v326 = select <8 x i1> %v325, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v324
  %v327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v326, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v328 = fsub <8 x float> %v327, splat (float 0x4168001FC0000000)
  %v329 = fsub <8 x float> %v326, %v328
  %v330 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v329, <8 x float> splat (float 0x3F83CEC460000000))
  %v331 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v330, <8 x float> %v329, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v332 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v331, <8 x float> %v329, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v329, <8 x float> splat (float 0x3FE62E4240000000))
  %v334 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v333, <8 x float> %v329, <8 x float> splat (float 0x3FF0000000000000))
  %v335 = bitcast <8 x float> %v327 to <8 x i32>
  %v336 = shl <8 x i32> %v335, splat (i32 22)
  %v337 = and <8 x i32> %v336, splat (i32 -8388608)
  %v338 = shl <8 x i32> %v335, splat (i32 23)
  %v339 = sub <8 x i32> %v338, %v337
  %v340 = bitcast <8 x i32> %v337 to <8 x float>
  %v341 = fmul <8 x float> %v334, %v340
  %v342 = bitcast <8 x i32> %v339 to <8 x float>
  %v343 = fmul <8 x float> %v341, %v342
  %v344 = fadd contract <8 x float> %v279, %v322
  %v345 = fadd contract <8 x float> %v280, %v343
  %v346 = add nsw i64 %v276, 1
  %v347 = icmp slt i64 %v346, %v160
  br i1 %v347, label %column274, label %column_done275
column_done275:
  %v348 = fcmp ogt <8 x float> %v277, %v148
  %v349 = select <8 x i1> %v348, <8 x float> %v277, <8 x float> %v148
  %v350 = fcmp ogt <8 x float> %v278, %v149
  %v351 = select <8 x i1> %v350, <8 x float> %v278, <8 x float> %v149
  %v352 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v349)
  %v353 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v351)
  %v354 = fcmp olt <8 x float> %v352, splat (float 0x41C0000000000000)
  %v355 = fcmp olt <8 x float> %v353, splat (float 0x41C0000000000000)
  %v356 = select <8 x i1> %v354, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v357 = select <8 x i1> %v355, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v358 = fmul contract <8 x float> %v356, %v349
  %v359 = fmul contract <8 x float> %v357, %v351
  %v360 = fneg <8 x float> %v358
  %v361 = fneg <8 x float> %v359
  %v362 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v148, <8 x float> %v356, <8 x float> %v360)
  %v363 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v149, <8 x float> %v357, <8 x float> %v361)
  %v364 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v148)
  %v365 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v149)
  %v366 = fcmp olt <8 x float> %v364, splat (float 0x41C0000000000000)
  %v367 = fcmp olt <8 x float> %v365, splat (float 0x41C0000000000000)
  %v368 = select <8 x i1> %v366, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v369 = select <8 x i1> %v367, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v370 = fmul contract <8 x float> %v368, %v148
  %v371 = fmul contract <8 x float> %v369, %v149
  %v372 = fneg <8 x float> %v370
  %v373 = fneg <8 x float> %v371
  %v374 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v148, <8 x float> %v368, <8 x float> %v372)
  %v375 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v149, <8 x float> %v369, <8 x float> %v373)
  %v376 = fsub contract <8 x float> %v362, %v374
  %v377 = fsub contract <8 x float> %v363, %v375
  %v378 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v376
  %v379 = select <8 x i1> %v378, <8 x float> splat (float 0x4060200000000000), <8 x float> %v376
  %v380 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v379
  %v381 = select <8 x i1> %v380, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v379
  %v382 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v381, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v383 = fsub <8 x float> %v382, splat (float 0x4168001FC0000000)
  %v384 = fsub <8 x float> %v381, %v383
  %v385 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v384, <8 x float> splat (float 0x3F83CEC460000000))
  %v386 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v385, <8 x float> %v384, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v387 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v386, <8 x float> %v384, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v388 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v387, <8 x float> %v384, <8 x float> splat (float 0x3FE62E4240000000))
  %v389 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v388, <8 x float> %v384, <8 x float> splat (float 0x3FF0000000000000))
  %v390 = bitcast <8 x float> %v382 to <8 x i32>
  %v391 = shl <8 x i32> %v390, splat (i32 22)
  %v392 = and <8 x i32> %v391, splat (i32 -8388608)
  %v393 = shl <8 x i32> %v390, splat (i32 23)
  %v394 = sub <8 x i32> %v393, %v392
  %v395 = bitcast <8 x i32> %v392 to <8 x float>
  %v396 = fmul <8 x float> %v389, %v395
  %v397 = bitcast <8 x i32> %v394 to <8 x float>
  %v398 = fmul <8 x float> %v396, %v397
  %v399 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v377
  %v400 = select <8 x i1> %v399, <8 x float> splat (float 0x4060200000000000), <8 x float> %v377
  %v401 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v400
  %v402 = select <8 x i1> %v401, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v400
  %v403 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v402, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v404 = fsub <8 x float> %v403, splat (float 0x4168001FC0000000)
  %v405 = fsub <8 x float> %v402, %v404
  %v406 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v405, <8 x float> splat (float 0x3F83CEC460000000))
  %v407 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v406, <8 x float> %v405, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v408 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v407, <8 x float> %v405, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v409 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v408, <8 x float> %v405, <8 x float> splat (float 0x3FE62E4240000000))
  %v410 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v409, <8 x float> %v405, <8 x float> splat (float 0x3FF0000000000000))
  %v411 = bitcast <8 x float> %v403 to <8 x i32>
  %v412 = shl <8 x i32> %v411, splat (i32 22)
  %v413 = and <8 x i32> %v412, splat (i32 -8388608)
  %v414 = shl <8 x i32> %v411, splat (i32 23)
  %v415 = sub <8 x i32> %v414, %v413
  %v416 = bitcast <8 x i32> %v413 to <8 x float>
  %v417 = fmul <8 x float> %v410, %v416
  %v418 = bitcast <8 x i32> %v415 to <8 x float>
  %v419 = fmul <8 x float> %v417, %v418
  %v420 = fmul contract <8 x float> %v150, %v398
  %v421 = fmul contract <8 x float> %v151, %v419
  %v422 = fmul contract <8 x float> %v152, %v398
  %v423 = fmul contract <8 x float> %v153, %v419
  %v424 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v277, <8 x float> %v356, <8 x float> %v360)
  %v425 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v278, <8 x float> %v357, <8 x float> %v361)
  %v426 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v277)
  %v427 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v278)
  %v428 = fcmp olt <8 x float> %v426, splat (float 0x41C0000000000000)
  %v429 = fcmp olt <8 x float> %v427, splat (float 0x41C0000000000000)
  %v430 = select <8 x i1> %v428, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v431 = select <8 x i1> %v429, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v432 = fmul contract <8 x float> %v430, %v277
  %v433 = fmul contract <8 x float> %v431, %v278
  %v434 = fneg <8 x float> %v432
  %v435 = fneg <8 x float> %v433
  %v436 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v277, <8 x float> %v430, <8 x float> %v434)
  %v437 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v278, <8 x float> %v431, <8 x float> %v435)
  %v438 = fsub contract <8 x float> %v424, %v436
  %v439 = fsub contract <8 x float> %v425, %v437
  %v440 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v438
  %v441 = select <8 x i1> %v440, <8 x float> splat (float 0x4060200000000000), <8 x float> %v438
  %v442 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v441
  %v443 = select <8 x i1> %v442, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v441
  %v444 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v443, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v445 = fsub <8 x float> %v444, splat (float 0x4168001FC0000000)
  %v446 = fsub <8 x float> %v443, %v445
  %v447 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v446, <8 x float> splat (float 0x3F83CEC460000000))
  %v448 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v447, <8 x float> %v446, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v449 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v448, <8 x float> %v446, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v450 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v449, <8 x float> %v446, <8 x float> splat (float 0x3FE62E4240000000))
  %v451 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v450, <8 x float> %v446, <8 x float> splat (float 0x3FF0000000000000))
  %v452 = bitcast <8 x float> %v444 to <8 x i32>
  %v453 = shl <8 x i32> %v452, splat (i32 22)
  %v454 = and <8 x i32> %v453, splat (i32 -8388608)
  %v455 = shl <8 x i32> %v452, splat (i32 23)
  %v456 = sub <8 x i32> %v455, %v454
  %v457 = bitcast <8 x i32> %v454 to <8 x float>
  %v458 = fmul <8 x float> %v451, %v457
  %v459 = bitcast <8 x i32> %v456 to <8 x float>
  %v460 = fmul <8 x float> %v458, %v459
  %v461 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v439
  %v462 = select <8 x i1> %v461, <8 x float> splat (float 0x4060200000000000), <8 x float> %v439
  %v463 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v462
  %v464 = select <8 x i1> %v463, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v462
  %v465 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v464, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v466 = fsub <8 x float> %v465, splat (float 0x4168001FC0000000)
  %v467 = fsub <8 x float> %v464, %v466
  %v468 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v467, <8 x float> splat (float 0x3F83CEC460000000))
  %v469 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v468, <8 x float> %v467, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v470 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v469, <8 x float> %v467, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v471 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v470, <8 x float> %v467, <8 x float> splat (float 0x3FE62E4240000000))
  %v472 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v471, <8 x float> %v467, <8 x float> splat (float 0x3FF0000000000000))
  %v473 = bitcast <8 x float> %v465 to <8 x i32>
  %v474 = shl <8 x i32> %v473, splat (i32 22)
  %v475 = and <8 x i32> %v474, splat (i32 -8388608)
  %v476 = shl <8 x i32> %v473, splat (i32 23)
  %v477 = sub <8 x i32> %v476, %v475
  %v478 = bitcast <8 x i32> %v475 to <8 x float>
  %v479 = fmul <8 x float> %v472, %v478
  %v480 = bitcast <8 x i32> %v477 to <8 x float>
  %v481 = fmul <8 x float> %v479, %v480
  %v482 = fmul contract <8 x float> %v344, %v460
  %v483 = fmul contract <8 x float> %v345, %v481
  %v484 = fmul contract <8 x float> splat (float 0x0000000000000000), %v460
  %v485 = fmul contract <8 x float> splat (float 0x0000000000000000), %v481
  %v486 = fadd contract <8 x float> %v422, %v484
  %v487 = fadd contract <8 x float> %v423, %v485
  %v488 = fsub contract <8 x float> %v482, %v486
  %v489 = fsub contract <8 x float> %v483, %v487
  %v490 = fadd contract <8 x float> %v420, %v488
  %v491 = fadd contract <8 x float> %v421, %v489
  %v492 = fsub contract <8 x float> %v490, %v420
  %v493 = fsub contract <8 x float> %v491, %v421
  %v494 = fsub contract <8 x float> %v492, %v488
  %v495 = fsub contract <8 x float> %v493, %v489
  %v496 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v490)
  %v497 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v491)
  %v498 = fcmp olt <8 x float> %v496, splat (float 0x7FF0000000000000)
  %v499 = fcmp olt <8 x float> %v497, splat (float 0x7FF0000000000000)
  %v500 = select <8 x i1> %v498, <8 x float> %v494, <8 x float> splat (float 0x0000000000000000)
  %v501 = select <8 x i1> %v499, <8 x float> %v495, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head126, !llvm.loop !3
interval_end128:
  %v502 = add nsw i64 %v134, 1
  br label %interval_head124, !llvm.loop !4
columns_done129:
  %v503 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v135)
  %v504 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v136)
  %v505 = fcmp olt <8 x float> %v503, splat (float 0x41C0000000000000)
  %v506 = fcmp olt <8 x float> %v504, splat (float 0x41C0000000000000)
  %v507 = select <8 x i1> %v505, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v508 = select <8 x i1> %v506, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x3FF0000000000000)
  %v509 = fmul contract <8 x float> %v507, %v135
  %v510 = fmul contract <8 x float> %v508, %v136
  %v511 = fneg <8 x float> %v509
  %v512 = fneg <8 x float> %v510
  %v513 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v135, <8 x float> %v507, <8 x float> %v511)
  %v514 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v136, <8 x float> %v508, <8 x float> %v512)
  %v515 = fmul contract <8 x float> splat (float 0x3FE62E4300000000), %v513
  %v516 = fmul contract <8 x float> splat (float 0x3FE62E4300000000), %v514
  %v517 = fcmp olt <8 x float> %v137, splat (float 0x3810000000000000)
  %v518 = fmul <8 x float> %v137, splat (float 0x4170000000000000)
  %v519 = select <8 x i1> %v517, <8 x float> %v518, <8 x float> %v137
  %v520 = select <8 x i1> %v517, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v521 = bitcast <8 x float> %v519 to <8 x i32>
  %v522 = add <8 x i32> %v521, splat (i32 4913933)
  %v523 = lshr <8 x i32> %v522, splat (i32 23)
  %v524 = or <8 x i32> %v523, splat (i32 1258291200)
  %v525 = bitcast <8 x i32> %v524 to <8 x float>
  %v526 = and <8 x i32> %v522, splat (i32 8388607)
  %v527 = fsub <8 x float> %v525, %v520
  %v528 = add <8 x i32> %v526, splat (i32 1060439283)
  %v529 = bitcast <8 x i32> %v528 to <8 x float>
  %v530 = fsub <8 x float> %v529, splat (float 0x3FF0000000000000)
  %v531 = fadd <8 x float> %v530, splat (float 0x4000000000000000)
  %v532 = fdiv <8 x float> %v530, %v531
  %v533 = fmul <8 x float> %v532, %v532
  %v534 = fmul <8 x float> %v530, splat (float 0x3FE0000000000000)
  %v535 = fmul <8 x float> %v534, %v530
  %v536 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v533, <8 x float> splat (float 0x3FD995ED20000000))
  %v537 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v536, <8 x float> %v533, <8 x float> splat (float 0x3FE55557A0000000))
  %v538 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v533, <8 x float> %v537, <8 x float> %v535)
  %v539 = fmul <8 x float> %v527, splat (float 0x3EB7F7D1C0000000)
  %v540 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v532, <8 x float> %v538, <8 x float> %v539)
  %v541 = fsub <8 x float> %v535, %v540
  %v542 = fsub <8 x float> %v530, %v541
  %v543 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v527, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v542)
  %v544 = fcmp oeq <8 x float> %v137, splat (float 0x0000000000000000)
  %v545 = select <8 x i1> %v544, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v546 = fcmp ogt <8 x float> %v137, splat (float 0x0000000000000000)
  %v547 = select <8 x i1> %v546, <8 x float> %v543, <8 x float> %v545
  %v548 = fcmp olt <8 x float> %v137, splat (float 0x7FF0000000000000)
  %v549 = select <8 x i1> %v548, <8 x float> %v547, <8 x float> %v137
  %v550 = fcmp olt <8 x float> %v138, splat (float 0x3810000000000000)
  %v551 = fmul <8 x float> %v138, splat (float 0x4170000000000000)
  %v552 = select <8 x i1> %v550, <8 x float> %v551, <8 x float> %v138
  %v553 = select <8 x i1> %v550, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v554 = bitcast <8 x float> %v552 to <8 x i32>
  %v555 = add <8 x i32> %v554, splat (i32 4913933)
  %v556 = lshr <8 x i32> %v555, splat (i32 23)
  %v557 = or <8 x i32> %v556, splat (i32 1258291200)
  %v558 = bitcast <8 x i32> %v557 to <8 x float>
  %v559 = and <8 x i32> %v555, splat (i32 8388607)
  %v560 = fsub <8 x float> %v558, %v553
  %v561 = add <8 x i32> %v559, splat (i32 1060439283)
  %v562 = bitcast <8 x i32> %v561 to <8 x float>
  %v563 = fsub <8 x float> %v562, splat (float 0x3FF0000000000000)
  %v564 = fadd <8 x float> %v563, splat (float 0x4000000000000000)
  %v565 = fdiv <8 x float> %v563, %v564
  %v566 = fmul <8 x float> %v565, %v565
  %v567 = fmul <8 x float> %v563, splat (float 0x3FE0000000000000)
  %v568 = fmul <8 x float> %v567, %v563
  %v569 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v566, <8 x float> splat (float 0x3FD995ED20000000))
  %v570 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v569, <8 x float> %v566, <8 x float> splat (float 0x3FE55557A0000000))
  %v571 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v566, <8 x float> %v570, <8 x float> %v568)
  %v572 = fmul <8 x float> %v560, splat (float 0x3EB7F7D1C0000000)
  %v573 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v565, <8 x float> %v571, <8 x float> %v572)
  %v574 = fsub <8 x float> %v568, %v573
  %v575 = fsub <8 x float> %v563, %v574
  %v576 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v560, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v575)
  %v577 = fcmp oeq <8 x float> %v138, splat (float 0x0000000000000000)
  %v578 = select <8 x i1> %v577, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v579 = fcmp ogt <8 x float> %v138, splat (float 0x0000000000000000)
  %v580 = select <8 x i1> %v579, <8 x float> %v576, <8 x float> %v578
  %v581 = fcmp olt <8 x float> %v138, splat (float 0x7FF0000000000000)
  %v582 = select <8 x i1> %v581, <8 x float> %v580, <8 x float> %v138
  %v583 = fsub contract <8 x float> %v549, %v515
  %v584 = fsub contract <8 x float> %v582, %v516
  %v585 = fadd contract <8 x float> %v135, %v583
  %v586 = fadd contract <8 x float> %v136, %v584
  %v587 = getelementptr i8, ptr %scratch, i64 8384
  %v588 = getelementptr i8, ptr %v587, i64 32
  store <8 x float> %v585, ptr %v587, align 32
  store <8 x float> %v586, ptr %v588, align 32
  %v589 = add nsw i64 %v63, 16
  %v590 = icmp sle i64 %v589, %v59
  %v591 = icmp eq i64 %v9, 4
  %v592 = and i1 %v590, %v591
  br i1 %v592, label %whole_tile593, label %part594
whole_tile593:
  %v596 = mul nsw i64 %v63, 4
  %v597 = getelementptr i8, ptr %v40, i64 %v596
  %v598 = getelementptr i8, ptr %scratch, i64 8384
  %v599 = load <8 x float>, ptr %v598, align 32
  store <8 x float> %v599, ptr %v597, align 1
  %v600 = getelementptr i8, ptr %scratch, i64 8416
  %v601 = load <8 x float>, ptr %v600, align 32
  %v602 = getelementptr i8, ptr %v597, i64 32
  store <8 x float> %v601, ptr %v602, align 1
  br label %moved595
part594:
  %v603 = sub nsw i64 %v59, %v63
  %v604 = icmp slt i64 16, %v603
  %v605 = select i1 %v604, i64 16, i64 %v603
  br label %scatter_head606
scatter_head606:
  %v609 = phi i64 [ 0, %part594 ], [ %v617, %scatter607 ]
  %v610 = icmp slt i64 %v609, %v605
  br i1 %v610, label %scatter607, label %scatter_done608
scatter607:
  %v611 = add nsw i64 %v63, %v609
  %v612 = mul nsw i64 %v611, %v9
  %v613 = getelementptr i8, ptr %v40, i64 %v612
  %v614 = getelementptr i8, ptr %scratch, i64 8384
  %v615 = getelementptr float, ptr %v614, i64 %v609
  %v616 = load float, ptr %v615
  store float %v616, ptr %v613, align 1
  %v617 = add nsw i64 %v609, 1
  br label %scatter_head606, !llvm.loop !5
scatter_done608:
  br label %moved595
moved595:
  %v618 = add nsw i64 %v63, 16
  br label %rows_head60, !llvm.loop !6
rows_done62:
  br label %take27
done29:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
declare float @llvm.fabs.f32(float)
declare float @llvm.fma.f32(float, float, float)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind }
!0 = !{}
